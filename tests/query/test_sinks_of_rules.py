"""What a sink of a flow asks for: the parameters it tracks, and what can do harm there."""

from __future__ import annotations

from typing import ClassVar

import pytest

from pathfinder_lite.sdk import Or, QueryType, calls, flows
from tests.query.conftest import Ask, lines, marked


class Cursor(QueryType):
    fqns: ClassVar = ["sqlite3.Cursor"]


class Subprocess(QueryType):
    fqns: ClassVar = ["subprocess"]


class Mixed(QueryType):
    fqns: ClassVar = ["os", "subprocess"]


EXECUTE = Cursor.method("execute").tracks(0)

CASES: dict[str, tuple[object, str]] = {
    "each alternative tracks its own": (
        Or(calls("sink"), calls("take").tracks("name")),
        """
        def take(name, rest=None): ...
        x = source()
        sink(1, x)  # expect
        take(x)  # expect
        take(1, x)
        take(1, rest=x)
        """,
    ),
    "what a sink returns is no argument": (
        calls("sink").tracks("return"),
        """
        sink(source())  # expect
        sink("clean")
        """,
    ),
    "a method by its name tracks what it tracks by its type": (
        [EXECUTE, calls("*.execute")],
        """
        def f(job):
            job.execute("name", source())
            job.execute(source(), "name")  # expect
        """,
    ),
    "another method by its name tracks all": (
        [EXECUTE, calls("*.execute", "*.run")],
        """
        def f(job):
            job.execute("name", source())  # expect
            job.run("name", source())  # expect
        """,
    ),
    "values bound to a statement": (
        calls("*.execute", "*.executemany"),
        """
        import sqlite3
        def f(cursor, job):
            x = source()
            values = (x,)
            known = sqlite3.connect("a.db").cursor()
            known.execute("select ?", values)
            known.execute("select ?", parameters=values)
            known.execute("select " + x, values)  # expect
            known.executemany("insert ?", [values])
            cursor.execute("select ?", (x,))
            cursor.execute("select ?", [x])
            cursor.execute("select :x", {"x": x})
            cursor.execute("select " + x, (x,))  # expect
            cursor.execute("select ?", x)  # expect
            Job().execute("name", (x,))  # expect
        class Job:
            def execute(self, name, parts): ...
        """,
    ),
    "only a program is started without a shell": (
        Subprocess.method("run", "Popen", "getoutput").tracks(0),
        """
        import subprocess
        x = source()
        subprocess.run(x)  # expect
        subprocess.run(args=x)  # expect
        subprocess.run([x, "-l"])  # expect
        subprocess.run(["ls", x])
        subprocess.run(["ls", f"--width={x}"], check=True)
        subprocess.run(["ls " + x], shell=True)  # expect
        subprocess.run(["sh", "-c", "ls " + x])  # expect
        subprocess.run(["sh", "script.sh", x])
        subprocess.run(["ls"], input=x)
        subprocess.getoutput("ls " + x)  # expect
        command = ["git", "log"]
        command.append(x)
        subprocess.Popen(command)
        command.insert(0, x)
        subprocess.Popen(command)  # expect
        """,
    ),
    "commands among other calls": (
        [Mixed.method("system", "run"), calls("subprocess.call", "sink")],
        """
        import os
        import subprocess
        x = source()
        os.system(x)  # expect
        subprocess.run(["ls", x])
        subprocess.run("ls " + x, shell=True)  # expect
        subprocess.call(["ls", x])
        subprocess.call("ls " + x, shell=True)  # expect
        sink("clean", x)  # expect
        """,
    ),
    "a rule that asks for a shell itself": (
        Subprocess.method("run").where("shell", True).tracks(0),
        """
        import subprocess
        subprocess.run(["ls", source()], shell=True)  # expect
        subprocess.run(["ls", source()])
        """,
    ),
    "conditions that bind what they compare": (
        calls("*.filter", "*.query"),
        """
        from boto3.dynamodb.conditions import Key
        from sqlalchemy import Column, String
        from sqlalchemy.orm import declarative_base, mapped_column
        Base = declarative_base()
        class User(Base):
            name = Column(String)
            mail = mapped_column()
        def f(session, table):
            x = source()
            session.query(User).filter(User.name.like("%" + x))
            session.query(User).filter(User.mail.in_([x]), User.name == x)
            session.query(User).filter("name = " + x)  # expect
            table.query(Key("id").eq(x))
            table.query("id = " + x)  # expect
        """,
    ),
}


@pytest.mark.parametrize(("sinks", "program"), CASES.values(), ids=CASES)
def test_sinks(ask: Ask, sinks: object, program: str) -> None:
    assert lines(ask(flows(calls("source"), sinks), program)) == marked(program)  # type: ignore[arg-type]


VARIABLES = [
    ("x = source()\nsink(x)\n", "x"),
    ("x = source()\ny = x.strip()\nsink(y)\n", "x"),
    ("a, b = source()\nsink(b)\n", "b"),
    ("for x in source():\n    sink(x)\n", "x"),
    ("def f():\n    x = source()\n    return x\nsink(f())\n", "x"),
    ("sink(source())\n", ""),
]


@pytest.mark.parametrize(("program", "name"), VARIABLES)
def test_the_variable_that_first_holds_what_is_tainted(ask: Ask, program: str, name: str) -> None:
    (finding,) = ask(flows(calls("source"), calls("sink")), program).findings
    assert finding.tainted_variable == name
