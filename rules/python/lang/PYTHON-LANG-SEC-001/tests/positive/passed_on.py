"""eval as a value."""

from functools import partial

EVALUATORS = {"python": eval}


def evaluated(texts):
    in_namespace = partial(eval, locals={})
    return EVALUATORS["python"](texts[0]), in_namespace(texts[1])  # expect
