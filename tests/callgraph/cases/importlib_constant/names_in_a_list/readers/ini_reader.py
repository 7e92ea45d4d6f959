def read(text):
    return {}
