"""typeshed as the resolver asks for it: types of calls, attributes, iteration and ``with``."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pathfinder_lite.models import stubs
from pathfinder_lite.models.stub_names import module_names


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("sqlite3.connect", "sqlite3.Connection"),
        ("sqlite3.Connection.cursor", "sqlite3.Cursor"),
        ("sqlite3.Cursor.execute", "sqlite3.Cursor"),
        ("sqlite3.dbapi2.connect", "sqlite3.Connection"),
        ("logging.getLogger", "logging.Logger"),
        ("subprocess.Popen", "subprocess.Popen"),
        ("subprocess.run", "subprocess.CompletedProcess"),
        ("socket.create_connection", "socket.socket"),
        ("ssl.SSLContext.wrap_socket", "ssl.SSLSocket"),
        ("pathlib.Path.resolve", "pathlib.Path"),
        ("pathlib.PosixPath.resolve", "pathlib.PosixPath"),
        ("builtins.str.upper", "builtins.str"),
        ("builtins.len", "builtins.int"),
        ("os.path.exists", "builtins.bool"),
        ("os.listdir", "builtins.list"),
        ("random.random", "builtins.float"),
        ("re.match", "re.Match"),
        ("asyncio.start_server", "asyncio.Server"),
        ("concurrent.futures.ThreadPoolExecutor.submit", "concurrent.futures.Future"),
        ("email.message_from_string", "email.message.Message"),
        ("http.client.HTTPSConnection.getresponse", "http.client.HTTPResponse"),
        ("threading.Thread.start", "builtins.NoneType"),
        ("sys.stdout.write", "builtins.int"),
        ("datetime.datetime.now", "datetime.datetime"),
        ("importlib.resources.path", "contextlib.AbstractContextManager"),
    ],
)
def test_results(path, type_):
    assert stubs.result(path) == type_


@pytest.mark.parametrize(
    "path",
    [
        "",
        "sqlite3",
        "sqlite3.nothing",
        "sqlite3.Connection.nothing",
        "nothing.at.all",
        "os.environ",  # a variable, which is not called
        "pathlib.Path.parent",  # a property
        "json.loads",  # Any
        "builtins.open",  # overloads of many types
        "builtins.next",  # a type variable
        "copy.copy",
        "shutil.copy",
        "django.http.HttpRequest",
        "ünbekannt.x",
    ],
)
def test_what_has_no_one_result(path):
    assert stubs.result(path) == ""


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("subprocess.Popen.stdout", "typing.IO"),
        ("sys.stdout", "typing.TextIO"),
        ("sys.stdout.buffer", "typing.BinaryIO"),
        ("os.environ", "os._Environ"),
        ("sys.argv", "builtins.list"),
        ("logging.root", "logging.RootLogger"),
        ("pathlib.Path.parent", "pathlib.Path"),
        ("threading.Thread.name", "builtins.str"),
        ("threading.Timer.name", "builtins.str"),
        ("datetime.datetime.year", "builtins.int"),
        ("http.HTTPStatus.OK", "http.HTTPStatus"),
        ("socket.AF_INET", "socket.AddressFamily"),
        ("http.server.SimpleHTTPRequestHandler.rfile", "io.BufferedIOBase"),
        ("socketserver.BaseRequestHandler.request", ""),  # Any
        ("os.getcwd", ""),
        ("sqlite3.Connection", ""),
        ("sqlite3.Connection.cursor", ""),
        ("os", ""),
    ],
)
def test_attributes(path, type_):
    assert stubs.attribute(path) == type_


@pytest.mark.parametrize(
    ("path", "bases"),
    [
        ("ssl.SSLSocket", ("socket.socket",)),
        ("builtins.bool", ("builtins.int",)),
        ("threading.Timer", ("threading.Thread",)),
        (
            "http.server.ThreadingHTTPServer",
            ("socketserver.ThreadingMixIn", "http.server.HTTPServer"),
        ),
        ("os.scandir()", ("os._ScandirIterator",)),
        ("sqlite3.Connection", ()),
        ("os.getcwd", ()),
        ("nothing.at.all", ()),
    ],
)
def test_bases(path, bases):
    assert stubs.bases(path) == bases


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("subprocess.run", ("args", "bufsize", "executable", "stdin")),
        ("subprocess.Popen", ("args", "bufsize", "executable", "stdin")),
        ("socket.socket.bind", ("address",)),
        ("sqlite3.connect", ("database", "timeout")),
        ("hashlib.new", ("name", "data")),
        ("datetime.datetime.fromtimestamp", ("timestamp", "tz")),  # no ``cls``
        ("os.path.join", ("a",)),
        ("logging.Logger.info", ("msg",)),
        ("os.environ", ()),
        ("nothing.at.all", ()),
    ],
)
def test_parameters(path, names):
    assert stubs.parameters(path)[:4] == names or stubs.parameters(path)[:2] == names


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("pathlib.Path.iterdir()", "pathlib.Path"),
        ("os.walk()", "builtins.tuple"),
        ("io.BytesIO", "builtins.bytes"),
        ("io.TextIOWrapper", "builtins.str"),
        ("builtins.str", "builtins.str"),
        ("builtins.bytes", "builtins.int"),
        ("builtins.int", ""),
        ("builtins.list", ""),
        ("nothing.at.all", ""),
    ],
)
def test_elements(path, type_):
    assert stubs.element(path) == type_


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("sqlite3.Connection", "sqlite3.Connection"),
        ("subprocess.Popen", "subprocess.Popen"),
        ("io.TextIOWrapper", "io.TextIOWrapper"),
        ("http.client.HTTPResponse", "http.client.HTTPResponse"),
        ("asyncio.TaskGroup", "asyncio.TaskGroup"),
        ("threading.Lock", "builtins.bool"),
        ("importlib.resources.as_file()", "pathlib.Path"),
        ("tempfile.TemporaryDirectory", ""),  # text or bytes
        ("builtins.int", None),
        ("os.getcwd()", None),
        ("nothing.at.all", None),
    ],
)
def test_what_with_binds(path, type_):
    assert stubs.entered(path) == type_


@pytest.mark.parametrize(
    ("path", "types"),
    [
        ("asyncio.open_connection()", ("asyncio.StreamReader", "asyncio.StreamWriter")),
        ("socket.socket.accept()", ("socket.socket", "")),
        ("os.pipe()", ("builtins.int", "builtins.int")),
        ("os.getcwd()", ()),
        ("os.getcwd", ()),
    ],
)
def test_parts_of_tuples(path, types):
    assert stubs.parts(path) == types


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("socket.socket", "socket.socket"),
        ("concurrent.futures.thread.ThreadPoolExecutor", "concurrent.futures.ThreadPoolExecutor"),
        ("concurrent.futures._base.Future.result", "concurrent.futures.Future.result"),
        ("asyncio.events.AbstractEventLoop", "asyncio.AbstractEventLoop"),
        ("_io.StringIO", "io.StringIO"),
        ("_csv.reader", "csv.reader"),
        ("unittest.case.TestCase", "unittest.TestCase"),
        ("json.decoder.JSONDecodeError", "json.JSONDecodeError"),
        ("collections.abc.Mapping", "typing.Mapping"),
        ("os.path.exists", "os.path.exists"),  # defined in genericpath, known from here
        ("hashlib.md5", "hashlib.md5"),
        ("email.message.Message", "email.message.Message"),
        ("_thread.start_new_thread", "_thread.start_new_thread"),
        ("django.http.request.HttpRequest", "django.http.request.HttpRequest"),
        ("os", "os"),
    ],
)
def test_public_names(path, name):
    assert stubs.canonical(path) == name


def test_it_is_linux_and_python_312():
    assert stubs.result("os.fork") == "builtins.int"
    assert stubs.result("os.startfile") == ""
    assert module_names("asyncore") is None  # gone in 3.12
    assert module_names("telnetlib") is not None  # gone in 3.13
    assert module_names("annotationlib") is None  # new in 3.14


MODULES = [
    "argparse",
    "ast",
    "asyncio",
    "base64",
    "bz2",
    "cgi",
    "codecs",
    "collections",
    "configparser",
    "contextlib",
    "copy",
    "csv",
    "ctypes",
    "datetime",
    "decimal",
    "email",
    "enum",
    "fileinput",
    "ftplib",
    "functools",
    "gzip",
    "hashlib",
    "hmac",
    "html",
    "http",
    "imaplib",
    "inspect",
    "io",
    "ipaddress",
    "itertools",
    "json",
    "logging",
    "lzma",
    "mailbox",
    "marshal",
    "mmap",
    "multiprocessing",
    "os",
    "pathlib",
    "pickle",
    "queue",
    "random",
    "re",
    "sched",
    "secrets",
    "select",
    "shelve",
    "shutil",
    "signal",
    "smtplib",
    "socket",
    "sqlite3",
    "ssl",
    "string",
    "struct",
    "subprocess",
    "sys",
    "tarfile",
    "tempfile",
    "threading",
    "time",
    "traceback",
    "types",
    "typing",
    "urllib.request",
    "uuid",
    "weakref",
    "xml.sax",
    "zipfile",
    "zoneinfo",
]


@pytest.mark.parametrize("module", MODULES)
def test_every_name_of_a_module_has_an_answer(module):
    for name, info in (module_names(module) or {}).items():
        paths = [f"{module}.{name}", *(f"{module}.{name}.{m}" for m in info.child_nodes or ())]
        for path in paths:
            for type_ in (stubs.result(path), stubs.attribute(path), stubs.element(path)):
                assert not type_.startswith("_typeshed.")
                assert "None" not in type_ or type_.endswith(".NoneType")
            assert path not in stubs.bases(path)
            is_member = path.count(".") > module.count(".") + 1
            assert not is_member or "self" not in stubs.parameters(path)[:1]


def test_nothing_that_is_asked_about_is_imported():
    code = (
        "import sys; from pathfinder_lite.models import stubs;"
        "stubs.result('this.c'); stubs.attribute('this.s'); stubs.result('turtle.Turtle');"
        "print('this' in sys.modules, 'turtle' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "False False\n"


def test_only_modules_asked_for_are_parsed():
    code = (
        "from pathfinder_lite.models import stubs, stub_names;"
        "stubs.result('socket.create_connection'); stubs.result('django.db.connect');"
        "print(stub_names.module_names.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert 1 <= int(done.stdout) <= 8
