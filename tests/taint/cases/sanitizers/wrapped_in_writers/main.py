"""Sanitizers wrapped, passed on, applied to parts."""
from safety import Writer, escape, escape_all, escape_dict, escape_some, mark, maybe_escape
from taintcheck import clean, maybe, not_sink, sink, source


def half(text):
    if maybe():
        return text
    return clean(text)


def either(text):
    result = clean(text)
    if maybe():
        result = text
    return result


def identity(text):
    return text


def main():
    text = source()
    not_sink(escape(text))
    not_sink(escape_all([text, "a"]))
    not_sink(escape_dict({"a": text})["a"])
    not_sink(maybe_escape(text))
    sink(maybe_escape(text, enabled=False))
    sink(maybe_escape(text, False))
    chosen = escape_some({"a": text, "b": text}, ("a",))
    sink(chosen["b"])
    not_sink(mark(text))
    writer = Writer()
    writer.write(text)
    not_sink(writer.result())
    writer.raw(text)
    sink(writer.result())
    plain = Writer(identity)
    plain.write(text)
    sink(plain.result())
    sink(half(text))
    sink(either(text))
    not_sink(" ".join(map(clean, [text])))
    not_sink(clean(text).upper())
    sink(clean(text) + text)
    text = clean(text)
    not_sink(text)
    values = [source(), "a"]
    values = [clean(v) for v in values]
    not_sink(values[0])
    table = {"a": source()}
    table["a"] = clean(table["a"])
    not_sink(table)


main()
