NAME = "store"


def run(options):
    return options.limit
