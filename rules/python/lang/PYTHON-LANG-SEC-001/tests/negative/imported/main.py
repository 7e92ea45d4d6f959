from safe import eval


def main(text):
    return eval(text)
