def words(lines):
    for line in lines:
        yield line


def chunks(text, size):
    yield text[0:]
    yield str(size)
