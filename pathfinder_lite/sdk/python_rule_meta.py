"""Documentation data about libraries that rules are often written for; nothing executes it."""

from __future__ import annotations

from typing import Any


def _library(
    description: str, category: str, fqns: list[str], install: str, **methods: tuple[str, list[int]]
) -> dict[str, Any]:
    """Describe a library; ``methods`` maps a name to its role and the tracked positions."""
    return {
        "description": description,
        "category": category,
        "fqns": fqns,
        "pip_snippet": install,
        "methods": {
            name: {"role": role, "tracks": tracks} for name, (role, tracks) in methods.items()
        },
        "rules_using": [],
    }


_BUNDLED = "# part of Python"

SDK_META: dict[str, dict[str, Any]] = {
    "PySubprocess": _library(
        "Starts other programs.",
        "command-execution",
        ["subprocess"],
        _BUNDLED,
        run=("sink", [0]),
        call=("sink", [0]),
        check_call=("sink", [0]),
        check_output=("sink", [0]),
        Popen=("sink", [0]),
    ),
    "PyOS": _library(
        "Runs commands through the shell and replaces the process.",
        "command-execution",
        ["os"],
        _BUNDLED,
        system=("sink", [0]),
        popen=("sink", [0]),
        getenv=("source", []),
    ),
    "PyShlex": _library(
        "Quotes words for a POSIX shell.",
        "command-execution",
        ["shlex"],
        _BUNDLED,
        quote=("sanitizer", [0]),
    ),
    "PyPickle": _library(
        "Rebuilds objects from bytes and may call anything while it does.",
        "deserialization",
        ["pickle"],
        _BUNDLED,
        loads=("sink", [0]),
        load=("sink", [0]),
    ),
    "PyYaml": _library(
        "Reads YAML; all loaders but the safe ones build arbitrary objects.",
        "deserialization",
        ["yaml"],
        "pip install PyYAML",
        load=("sink", [0]),
        unsafe_load=("sink", [0]),
        safe_load=("sanitizer", [0]),
    ),
    "PySqlite3": _library(
        "Connections and cursors of SQLite.",
        "databases",
        ["sqlite3.Connection", "sqlite3.Cursor"],
        _BUNDLED,
        execute=("sink", [0]),
        executemany=("sink", [0]),
        executescript=("sink", [0]),
    ),
    "PyFlask": _library(
        "Flask's request data, templates and redirects.",
        "web-frameworks",
        ["flask"],
        "pip install Flask",
        render_template_string=("sink", [0]),
        redirect=("sink", [0]),
        send_file=("sink", [0]),
    ),
    "PyRequests": _library(
        "Sends HTTP requests.",
        "http-clients",
        ["requests", "requests.Session"],
        "pip install requests",
        get=("sink", [0]),
        post=("sink", [0]),
        request=("sink", [1]),
    ),
    "PyHashlib": _library(
        "Hash functions, among them broken ones.",
        "crypto",
        ["hashlib"],
        _BUNDLED,
        md5=("sink", [0]),
        sha1=("sink", [0]),
        new=("sink", [0]),
    ),
    "PyTarfile": _library(
        "Unpacks archives, whose members may point outside the target folder.",
        "archives",
        ["tarfile.TarFile"],
        _BUNDLED,
        extractall=("sink", [0]),
        extract=("sink", [0]),
    ),
    "PyJinja2": _library(
        "Compiles templates.",
        "templating",
        ["jinja2", "jinja2.Environment"],
        "pip install Jinja2",
        Template=("sink", [0]),
        from_string=("sink", [0]),
        escape=("sanitizer", [0]),
    ),
}
