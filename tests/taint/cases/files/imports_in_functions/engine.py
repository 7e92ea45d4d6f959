def load(kind):
    if kind == "raw":
        from rawmod import convert
    else:
        from safemod import convert
    return convert


def dynamic(name):
    import importlib

    return importlib.import_module(name)
