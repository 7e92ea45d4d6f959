def system(line):
    return line
