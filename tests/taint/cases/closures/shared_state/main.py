"""Several inner functions over one variable or container."""
from taintcheck import not_sink, sink, source


def recorder():
    entries = []

    def add(text):
        entries.append(text)

    def last():
        return entries[-1]

    def count():
        return len(entries)

    return add, last, count


def local_table():
    table = {"a": "fixed", "b": "fixed"}

    def put(key, value):
        table[key] = value

    put("a", source())
    sink(table["a"])
    not_sink(table["b"])


local_table()
add, last, count = recorder()
add(source())
sink(last())
not_sink(count())
