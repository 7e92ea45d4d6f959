"""Functions are hooked under their own names."""

from hooks import call_hook, hook
import theme


@hook
def before_save(document):
    return document


call_hook("before_save", "a")
call_hook("after_save", "b")
