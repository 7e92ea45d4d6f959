"""Inner containers and objects reachable through two names, or from two containers."""
from taintcheck import not_sink, sink, source


class Box:
    content = "clean"


def taken_out():
    table = {"rows": ["clean"], "rest": ["clean"]}
    rows = table["rows"]
    rows[0] = source()
    sink(table["rows"][0])
    not_sink(table["rest"][0])
    table["rest"].append(source())
    rest = table["rest"]
    table["rest"][1] = "clean"
    not_sink(rest[1])


def taken_out_before():
    rows = [["clean"], ["clean"]]
    first, second = rows[0], rows[1]
    rows[0][0] = source()
    sink(first[0])
    not_sink(second[0])


def replaced_since():
    rows = [["clean"]]
    first = rows[0]
    rows[0] = ["clean"]
    first[0] = source()
    sink(first[0])
    not_sink(rows[0][0])


def put_in():
    row = ["clean"]
    rows = [["clean"], row]
    row.append(source())
    sink(rows[1][1])
    not_sink(rows[1][0])
    not_sink(rows[0][0])


def appended():
    row = {"a": "clean", "b": "clean"}
    rows = []
    rows.append({"a": "clean"})
    rows.append(row)
    row["a"] = source()
    sink(rows[1]["a"])
    not_sink(rows[1]["b"])
    not_sink(rows[0]["a"])


def copied():
    rows = [["clean"], ["clean"]]
    whole, listed = rows[:], list(rows)
    rows[1][0] = source()
    sink(whole[1][0])
    sink(listed[1][0])
    not_sink(listed[0][0])


def objects():
    box, other = Box(), Box()
    boxes = [box, other]
    boxes[0].content = source()
    sink(box.content)
    not_sink(other.content)


taken_out()
taken_out_before()
replaced_since()
put_in()
appended()
copied()
objects()
