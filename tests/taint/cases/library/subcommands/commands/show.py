NAME = "show"


def run(options):
    return options.target
