def parse(lines):
    for line in lines:
        yield line.split(";")


def clean(rows):
    return ([cell.strip() for cell in row] for row in rows)


def close(rows):
    for name, host in rows:
        yield [name, "localhost" if host == "0.0.0.0" else host]


def pick(wanted):
    def stage(rows):
        for name, host in rows:
            if name == wanted:
                yield host

    return stage
