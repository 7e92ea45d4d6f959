from tools import run


def main(argv):
    print(run(argv[1]))  # expect
