"""What rows and typeshed say together; each fact beside a near name of which it does not hold."""

from __future__ import annotations

from importlib import resources

import pytest

from pathfinder_lite.errors import TableError
from pathfinder_lite.models.library import Library
from pathfinder_lite.models.reach import leading_to
from pathfinder_lite.models.tables import load_library, read_table

LIBRARY = load_library()


def called(path: str) -> str:
    """The type a call gives by a row, else by typeshed."""
    owner, _, name = path.rpartition(".")
    found = LIBRARY.method(owner, name)
    return found[1].returns if found is not None else LIBRARY.result(path)


@pytest.mark.parametrize(
    ("path", "type_", "twin"),
    [
        ("requests.Session.put", "requests.Response", "requests.Session.close"),
        ("requests.options", "requests.Response", "requests.status_codes"),
        ("httpx.AsyncClient.delete", "httpx.Response", "httpx.AsyncClient.aclose"),
        ("aiohttp.ClientSession.ws_connect", "aiohttp.ClientWebSocketResponse", "aiohttp.web.get"),
        ("flask.Flask.test_client", "flask.testing.FlaskClient", "flask.Flask.register_blueprint"),
        ("flask.Request.get_data", "builtins.bytes", "flask.Request.get_json"),
        ("django.http.HttpRequest.get_host", "builtins.str", "django.http.HttpResponse.get_host"),
        ("django.db.models.QuerySet.raw", "django.db.models.RawQuerySet", "django.db.models.raw"),
        ("django.core.handlers.wsgi.WSGIRequest.get_host", "builtins.str", "wsgi.get_host"),
        ("starlette.requests.Request.body", "builtins.bytes", "starlette.responses.Response.body"),
        ("sqlalchemy.orm.scoped_session.query", "sqlalchemy.orm.Query", "sqlalchemy.query"),
        ("sqlalchemy.CursorResult.mappings", "sqlalchemy.MappingResult", "sqlalchemy.Row.mappings"),
        ("psycopg2.extras.DictConnection.cursor", "psycopg2.extras.DictCursor", "psycopg2.cursor"),
        ("psycopg.AsyncConnection.cursor", "psycopg.AsyncCursor", "psycopg.AsyncCursor.cursor"),
        ("pymysql.cursors.DictCursor.mogrify", "builtins.str", "pymysql.mogrify"),
        ("redis.Redis.pubsub", "redis.client.PubSub", "redis.Redis.get"),
        ("pymongo.collection.Collection.find", "pymongo.cursor.Cursor", "pymongo.find"),
        ("boto3.session.Session.client", "botocore.client.BaseClient", "boto3.session.client"),
        ("paramiko.SSHClient.open_sftp", "paramiko.SFTPClient", "paramiko.SFTPClient.open_sftp"),
        (
            "jinja2.sandbox.SandboxedEnvironment.from_string",
            "jinja2.Template",
            "jinja2.from_string",
        ),
        ("lxml.etree.parse", "lxml.etree._ElementTree", "lxml.parse"),
        ("ldap3.Connection.bind", "builtins.bool", "ldap3.Server.bind"),
        ("cryptography.fernet.Fernet.encrypt", "builtins.bytes", "cryptography.encrypt"),
        ("celery.app.task.Task.delay", "celery.result.AsyncResult", "celery.Celery.delay"),
        ("tornado.websocket.WebSocketHandler.get_argument", "builtins.str", "tornado.get_argument"),
        ("zmq.asyncio.Socket.recv", "builtins.bytes", "zmq.Context.recv"),
        ("asyncpg.Pool.acquire", "asyncpg.Connection", "asyncpg.acquire"),
        ("aiomysql.Connection.cursor", "aiomysql.Cursor", "aiomysql.cursor"),
        ("mysql.connector.connect", "mysql.connector.connection.MySQLConnection", "mysql.connect"),
        ("hashlib.md5", "hashlib.HASH", "hashlib.algorithms_available"),
        ("subprocess.Popen.communicate", "builtins.tuple", "subprocess.communicate"),
        ("pathlib.Path.iterdir", "pathlib.Path.iterdir()", "pathlib.iterdir"),
        ("asyncio.open_connection", "asyncio.open_connection()", "asyncio.connection"),
    ],
)
def test_what_calls_give(path: str, type_: str, twin: str) -> None:
    assert called(path) == type_
    assert called(twin) != type_


@pytest.mark.parametrize(
    ("path", "name", "type_", "twin"),
    [
        ("flask.Request", "args", "werkzeug.datastructures.MultiDict", "arguments"),
        ("flask.Request", "form", "werkzeug.datastructures.ImmutableMultiDict", "get_json"),
        ("django.http.HttpRequest", "GET", "django.http.QueryDict", "PUT"),
        ("django.core.handlers.wsgi.WSGIRequest", "POST", "django.http.QueryDict", "get_host"),
        ("django.views.generic.ListView", "request", "django.http.HttpRequest", "args"),
        ("tornado.web.StaticFileHandler", "request", "tornado.httputil.HTTPServerRequest", "write"),
        ("fastapi.Request", "query_params", "starlette.datastructures.QueryParams", "params"),
        ("requests.Response", "text", "builtins.str", "json"),
        ("httpx.Response", "url", "httpx.URL", "read"),
        ("pymongo.MongoClient", "shop", "pymongo.database.Database", "close"),
        ("pymongo.MongoClient", "admin", "pymongo.database.Database", "_topology"),
        ("sqlalchemy.Connection", "engine", "sqlalchemy.Engine", "execute"),
        ("subprocess.Popen", "stdin", "typing.IO", "wait"),
        ("http.server.SimpleHTTPRequestHandler", "headers", "email.message.Message", "end_headers"),
        ("http.server.ThreadingHTTPServer", "socket", "socket.socket", "fileno"),
    ],
)
def test_attributes(path: str, name: str, type_: str, twin: str) -> None:
    path = LIBRARY.canonical(path)
    assert LIBRARY.attribute(path, name) == type_
    assert LIBRARY.attribute(path, twin) == ""


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("flask.request", "flask.Request"),
        ("flask.request.args", "werkzeug.datastructures.MultiDict"),
        ("django.db.connection", "django.db.backends.base.base.BaseDatabaseWrapper"),
        ("sys.stdout.buffer", "typing.BinaryIO"),
        ("flask.Request", ""),
        ("flask.request.get_json", ""),
        ("flask", ""),
        ("os.path", ""),
        ("os.getcwd", ""),
    ],
)
def test_objects_with_a_library_name(path: str, type_: str) -> None:
    assert LIBRARY.type_of(path) == type_


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("httpx.stream()", "httpx.Response"),
        ("psycopg.Connection.transaction()", "psycopg.Transaction"),
        ("tempfile.TemporaryDirectory", "builtins.str"),
        ("zipfile.ZipFile", "zipfile.ZipFile"),
        ("ssl.SSLSocket", "ssl.SSLSocket"),
        ("builtins.int", None),
        ("requests.Session", None),
    ],
)
def test_what_with_binds(path: str, type_: str | None) -> None:
    assert LIBRARY.target(path) == type_


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("bs4.element.ResultSet", "bs4.element.Tag"),
        ("psycopg2.extras.RealDictCursor", "psycopg2.extras.RealDictRow"),
        ("psycopg2.extras.NamedTupleCursor", "builtins.tuple"),
        ("csv.DictReader", "builtins.dict"),
        ("pathlib.Path.iterdir()", "pathlib.Path"),
        ("psycopg2.extensions.connection", ""),
        ("pathlib.Path", ""),
    ],
)
def test_elements(path: str, type_: str) -> None:
    assert LIBRARY.element(path) == type_


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("requests.models.Response", "requests.Response"),
        ("sqlalchemy.engine.base.Engine.connect", "sqlalchemy.Engine.connect"),
        ("Cryptodome.Cipher.AES.new", "Crypto.Cipher.AES.new"),
        ("posixpath.join", "os.path.join"),
        ("_socket.socket", "socket.socket"),
        ("_hashlib.HASH", "hashlib.HASH"),
        ("multiprocessing.context.Process", "multiprocessing.Process"),
        ("collections.abc.Mapping", "typing.Mapping"),
        ("typing.Match", "re.Match"),
        ("requests.models", "requests.models"),
        ("my.requests.models.Response", "my.requests.models.Response"),
    ],
)
def test_best_known_names(path: str, name: str) -> None:
    assert LIBRARY.canonical(path) == name
    assert LIBRARY.canonical(name) == name


def test_bases_of_typeshed_follow_those_of_rows() -> None:
    assert LIBRARY.ancestry("ssl.SSLSocket")[:2] == ("ssl.SSLSocket", "socket.socket")
    assert "typing.Mapping" in LIBRARY.ancestry("werkzeug.datastructures.MultiDict")
    assert LIBRARY.ancestry("nothing.at.All") == ("nothing.at.All",)


def test_subclasses_are_those_of_rows() -> None:
    found = LIBRARY.with_subclasses(("socketserver.TCPServer",))
    assert found[0] == "socketserver.TCPServer"
    assert {"http.server.HTTPServer", "wsgiref.simple_server.WSGIServer"} <= set(found)
    assert "socketserver.BaseServer" not in found


@pytest.mark.parametrize(
    ("root", "leading", "not_leading"),
    [
        ("werkzeug", {"flask", "quart", "werkzeug"}, {"django", "json"}),
        ("socket", {"ssl", "asyncio", "socketserver", "http"}, {"json", "django", "csv"}),
        ("botocore", {"boto3", "botocore"}, {"flask"}),
        ("sqlite3", {"sqlite3"}, {"os", "builtins", "logging"}),
        ("nothing", {"nothing"}, {"flask"}),
    ],
)
def test_packages_that_lead_to_a_type(root: str, leading: set[str], not_leading: set[str]) -> None:
    found = leading_to(LIBRARY, [root])
    assert leading <= found
    assert not not_leading & found


def test_no_table_repeats_another() -> None:
    seen: dict[tuple[str, str], str] = {}
    folder = resources.files("pathfinder_lite.models") / "tables"
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        table = read_table(file.name, file.read_text(encoding="utf-8"))
        results = {name: "" for name in table.returns}
        for owner, by_type in table.methods.items():
            results |= {f"{owner}.{n}": "" for names in by_type.values() for n in names.split()}
        sections = {"results": results, "functions": table.functions, "bases": table.bases}
        sections |= {"aliases": table.aliases, "attributes": table.attributes}
        for section, rows in sections.items():
            for name in rows:
                assert (section, name) not in seen, (name, file.name, seen[section, name])
                seen[section, name] = file.name


def test_methods_are_short_for_functions() -> None:
    table = read_table("t.yaml", "methods: {a.B: {a.C: make copy}}\nattributes: {a.B.c: a.C}")
    assert table.methods == {"a.B": {"a.C": "make copy"}}
    assert LIBRARY.functions["requests.Session.head"].returns == "requests.Response"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("methods: {a.B: [make]}", "methods.a.B"),
        ("methods: {a.B: {a.C: 1}}", "methods.a.B.a.C"),
        ("attributes: {a.B.c: [a.C]}", "attributes.a.B.c"),
        ("iterated: {a.B: null}", "iterated.a.B"),
    ],
)
def test_broken_types_are_told_by_file_and_field(text: str, said: str) -> None:
    with pytest.raises(TableError, match=r"broken\.yaml") as caught:
        read_table("broken.yaml", text)
    assert said in str(caught.value)


def test_rows_win_over_typeshed() -> None:
    own = Library(bases={"ssl.SSLSocket": ("a.B",)}, attributes={"subprocess.Popen.stdin": "a.C"})
    assert own.ancestry("ssl.SSLSocket") == ("ssl.SSLSocket", "a.B")
    assert own.attribute("subprocess.Popen", "stdin") == "a.C"
    assert own.attribute("subprocess.Popen", "stdout") == "typing.IO"
