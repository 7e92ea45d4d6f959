"""An overwritten key is gone, a key set in one branch only may be either."""


def plain():
    return "plain"


def rich():
    return "rich"


def raw():
    return "raw"


formats = {"text": plain, "html": raw}
formats["html"] = rich
formats["html"]()


def choose(debug):
    local = {"out": plain}
    if debug:
        local["out"] = raw
    return local["out"]()


def deleted():
    local = {"out": plain, "err": raw}
    del local["err"]
    local["err"] = rich
    return local["err"]()


choose(True)
choose(False)
deleted()
