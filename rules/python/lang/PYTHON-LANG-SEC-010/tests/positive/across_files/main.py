import shell
from shell import start


def main(target):
    start("make " + target)  # expect
    shell.start("make clean")  # expect
