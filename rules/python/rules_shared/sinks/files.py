"""Paths of files."""

from codepathfinder import QueryType, calls


class Builtins(QueryType):
    fqns = ["builtins"]


class PathObject(QueryType):
    fqns = ["pathlib.Path", "pathlib.PosixPath", "pathlib.WindowsPath"]


class UploadedFile(QueryType):
    fqns = ["werkzeug.datastructures.FileStorage"]


class DjangoStorage(QueryType):
    fqns = ["django.core.files.storage.Storage", "django.core.files.storage.FileSystemStorage"]


OPENED_PATH = [
    Builtins.method("open").tracks(0, "file"),
    calls("io.open", "codecs.open").tracks(0, "file", "filename"),
    calls("os.open", "os.remove", "os.unlink", "os.rmdir", "os.listdir", "os.scandir").tracks(
        0, "path"
    ),
    calls("os.rename", "os.replace").tracks(0, 1, "src", "dst"),
    calls("shutil.copy", "shutil.copy2", "shutil.copyfile", "shutil.move").tracks(
        0, 1, "src", "dst"
    ),
    calls("shutil.rmtree").tracks(0, "path"),
    calls("tarfile.open").tracks(0, "name"),
    PathObject.method(
        "open",
        "read_text",
        "read_bytes",
        "write_text",
        "write_bytes",
        "unlink",
        "touch",
        "mkdir",
        "iterdir",
    ).tracks("self"),
    UploadedFile.method("save").tracks(0, "dst"),
]

STORED_PATH = [DjangoStorage.method("open", "delete").tracks(0, "name")]

SENT_FILE = [calls("flask.send_file", "flask.helpers.send_file").tracks(0, "path_or_file")]

PATH_CONFINEMENT = [
    calls(
        "os.path.basename",
        "ntpath.basename",
        "posixpath.basename",
        "werkzeug.utils.secure_filename",
        "werkzeug.secure_filename",
        "secure_filename",
        "werkzeug.utils.safe_join",
        "werkzeug.security.safe_join",
        "flask.safe_join",
        "django.utils._os.safe_join",
        "django.utils.text.get_valid_filename",
        "io.BytesIO",
        "io.StringIO",
    )
]
"""What leaves one name, a path below a folder, or a file in memory that has no path.

``realpath`` and ``abspath`` only normalise.
"""
