def eval(text):
    return len(text)
