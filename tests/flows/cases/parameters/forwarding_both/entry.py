from middle import forward


def run(*args, **kwargs):
    return forward(*args, **kwargs)


def run_shifted(host, *args):
    return forward(args[-1], host, *args[:-1])
