import os


def run(words):
    line = " ".join(words)
    return os.system(line)  # expect
