def bind():
    return "0.0.0.0"
