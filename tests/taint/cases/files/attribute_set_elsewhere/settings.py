COMMAND = "ls"
SAFE = "ls"


def configure(**values):
    for key, value in values.items():
        globals()[key] = value
