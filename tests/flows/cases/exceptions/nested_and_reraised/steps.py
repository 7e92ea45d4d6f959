def step(fail):
    if fail:
        raise ValueError("fail")
