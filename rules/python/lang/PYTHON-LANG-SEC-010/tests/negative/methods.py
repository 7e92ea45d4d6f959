"""Methods and functions of the same names."""


class Solar:
    def system(self, planets):
        return len(planets)


def popen(line):
    return line.split()


def system(text):
    return text.upper()


def use():
    return Solar().system(["earth"]), popen("ls -l"), system("linux")
