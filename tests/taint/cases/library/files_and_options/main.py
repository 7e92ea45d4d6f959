"""Files, paths, streams and the parsers that read them."""
import argparse
import configparser
import copy
import csv
import io
import logging
import os
import os.path
import pathlib
import tempfile
from pathlib import Path, PurePosixPath

from taintcheck import not_sink, sink, source


def paths():
    text = source()
    sink(os.path.join("/srv", text))
    sink(Path("/srv") / text)
    sink(str(PurePosixPath("/srv", text, "x")))
    sink(Path("/srv").joinpath(text).name)
    sink(os.path.basename("/a/" + text))
    not_sink(os.path.exists(text))
    head, tail = os.path.split("/srv/" + text)
    sink(tail)
    root, extension = os.path.splitext(text + ".txt")
    sink(root)
    sink(Path(text).with_suffix(".x"))
    not_sink(Path(text).exists())
    sink(os.fspath(pathlib.Path(text)))
    sink(os.path.normpath("/srv/../" + text))
    not_sink(Path("/srv", "a").name)


def streams():
    buffer = io.StringIO()
    buffer.write("a")
    buffer.write(source())
    sink(buffer.getvalue())
    empty = io.StringIO()
    empty.write("x")
    not_sink(empty.getvalue())
    reader = io.StringIO(source() + "\nsecond")
    sink(reader.readline())
    raw = io.BytesIO(source().encode())
    sink(raw.read())
    print(source(), file=buffer)
    rows = csv.reader(io.StringIO("a," + source()))
    for row in rows:
        sink(row)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["a", source()])
    sink(out.getvalue())
    for record in csv.DictReader(io.StringIO("k,v\n1," + source())):
        sink(record["v"])


def options():
    parser = configparser.ConfigParser()
    parser.read_string("[a]\nname = " + source() + "\n[b]\nname = fixed\n")
    sink(parser.get("a", "name"))
    other = configparser.ConfigParser()
    other["server"] = {"host": source(), "port": "80"}
    sink(other["server"]["host"])
    not_sink(other["server"]["port"])
    other.set("server", "port", source())
    sink(other.get("server", "port"))
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--name")
    arguments.add_argument("--count", type=int, default=1)
    parsed = arguments.parse_args(["--name", source(), "--count", "3"])
    sink(parsed.name)
    not_sink(parsed.count)


def copies():
    table = {"a": [source()], "b": ["x"]}
    shallow, deep = copy.copy(table), copy.deepcopy(table)
    table["a"].clear()
    not_sink(shallow["b"])
    sink(deep["a"])
    not_sink(deep["b"])


def written():
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "x.txt"
        target.write_text("fixed")
        not_sink(target.stat().st_size)
    record = logging.LogRecord("n", 20, "p", 1, "hello %s", (source(),), None)
    sink(record.getMessage())


paths()
streams()
options()
copies()
written()
