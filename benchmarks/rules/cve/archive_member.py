"""Names of an archive's members in paths that are written."""

from codepathfinder import QueryType, calls, flows
from codepathfinder.python_decorators import python_rule


class ZipFile(QueryType):
    fqns = ["zipfile.ZipFile"]


class TarFile(QueryType):
    fqns = ["tarfile.TarFile"]


class Member(QueryType):
    fqns = ["zipfile.ZipInfo", "tarfile.TarInfo"]


class Builtins(QueryType):
    fqns = ["builtins"]


@python_rule(
    id="CVE-ARCHIVE-MEMBER",
    name="Archive member decides a path",
    severity="HIGH",
    cwe="CWE-22",
    message="Whoever made the archive decides which file is written.",
)
def member_name_in_written_path():
    return flows(
        from_sources=[
            ZipFile.method("namelist", "infolist"),
            TarFile.method("getnames", "getmembers", "next"),
            Member.attr("filename", "name", "linkname"),
        ],
        to_sinks=[
            Builtins.method("open").tracks(0, "file"),
            calls("os.makedirs", "os.mkdir", "os.symlink", "shutil.move").tracks(0, 1),
        ],
        sanitized_by=[calls("os.path.basename", "*.safe_join")],
    )
