"""SQL text. Parameters that a driver binds are no part of it."""

from codepathfinder import QueryType, calls

STATEMENT = (0, "sql", "query", "operation", "statement", "sql_script")


class PsycopgCursor(QueryType):
    fqns = [
        "psycopg2.extensions.cursor",
        "psycopg2.extras.DictCursor",
        "psycopg2.extras.RealDictCursor",
        "psycopg2.extras.NamedTupleCursor",
        "psycopg.Cursor",
        "psycopg.AsyncCursor",
        "psycopg.Connection",
        "psycopg.AsyncConnection",
    ]


class Cursor(QueryType):
    """Cursors of the DB-API, and connections that offer their cursors' methods."""

    fqns = [
        *PsycopgCursor.fqns,
        "sqlite3.Cursor",
        "sqlite3.Connection",
        "aiosqlite.Cursor",
        "aiosqlite.Connection",
        "mysql.connector.cursor.MySQLCursor",
        "mysql.connector.aio.cursor.MySQLCursor",
        "MySQLdb.cursors.Cursor",
        "pymysql.cursors.Cursor",
        "aiomysql.Cursor",
        "oracledb.Cursor",
        "pyodbc.Cursor",
        "pyodbc.Connection",
        "duckdb.DuckDBPyConnection",
        "django.db.backends.utils.CursorWrapper",
    ]


class Asyncpg(QueryType):
    fqns = ["asyncpg.Connection", "asyncpg.Pool"]


class SqlAlchemyConnection(QueryType):
    fqns = [
        "sqlalchemy.Connection",
        "sqlalchemy.Engine",
        "sqlalchemy.ext.asyncio.AsyncConnection",
    ]


class SqlAlchemySession(QueryType):
    fqns = [
        "sqlalchemy.orm.Session",
        "sqlalchemy.orm.scoped_session",
        "sqlalchemy.ext.asyncio.AsyncSession",
    ]


class SqlAlchemyQuery(QueryType):
    fqns = ["sqlalchemy.orm.Query", "sqlalchemy.Select"]


class SqlAlchemyStatement(QueryType):
    fqns = ["sqlalchemy.Select", "sqlalchemy.Insert", "sqlalchemy.Update", "sqlalchemy.Delete"]


class SqlAlchemyText(QueryType):
    fqns = ["sqlalchemy.TextClause", "sqlalchemy.sql.elements.TextClause"]


class QuotingConnection(QueryType):
    fqns = ["pymysql.connections.Connection", "MySQLdb.connections.Connection"]


class PsycopgText(QueryType):
    fqns = ["psycopg2.sql.SQL", "psycopg2.sql.Composed", "psycopg.sql.SQL", "psycopg.sql.Composed"]


CURSOR_METHODS = ("execute", "executemany", "executescript", "mogrify", "callproc", "copy_expert")

PSYCOPG_TEXT = [
    PsycopgCursor.method(*CURSOR_METHODS).tracks(*STATEMENT),
    calls("psycopg2.extras.execute_values", "psycopg2.extras.execute_batch").tracks(1, "sql"),
]

CURSOR_TEXT = [
    Cursor.method(*CURSOR_METHODS).tracks(*STATEMENT),
    *PSYCOPG_TEXT[1:],
    Asyncpg.method("execute", "executemany", "fetch", "fetchrow", "fetchval", "prepare").tracks(
        0, "query"
    ),
]

TEXT_FRAGMENTS = (
    "sqlalchemy.text",
    "sqlalchemy.sql.text",
    "sqlalchemy.sql.expression.text",
    "sqlalchemy.literal_column",
    "sqlalchemy.sql.literal_column",
)

SQLALCHEMY_TEXT = [
    calls(*TEXT_FRAGMENTS).tracks(0, "text"),
    SqlAlchemyConnection.method("execute", "exec_driver_sql", "scalar", "scalars").tracks(
        0, "statement"
    ),
    SqlAlchemySession.method("execute", "scalar", "scalars").tracks(0, "statement"),
    calls("pandas.read_sql", "pandas.read_sql_query").tracks(0, "sql"),
]

REPORTED_TEXT = [calls(*TEXT_FRAGMENTS)]
"""For rules with ``SQLALCHEMY_TEXT``: what runs a text that is reported is not reported again."""

SQLALCHEMY_QUERY_TEXT = [
    SqlAlchemyQuery.method(
        "filter", "where", "order_by", "group_by", "having", "from_statement", "add_columns"
    ),
    SqlAlchemyConnection.method("execute", "exec_driver_sql", "scalar", "scalars").tracks(
        0, "statement"
    ),
    SqlAlchemySession.method("execute", "scalar", "scalars").tracks(0, "statement"),
]

SQL_COMPOSITION = [
    calls(
        "psycopg2.sql.Identifier",
        "psycopg2.sql.Literal",
        "psycopg2.sql.Placeholder",
        "psycopg.sql.Identifier",
        "psycopg.sql.Literal",
        "psycopg.sql.Placeholder",
        "*.ops.quote_name",
        "*.escape_string",
        "escape_sql",
        "*.escape_sql",
    ),
    QuotingConnection.method("escape", "escape_string", "literal"),
]
"""Quoting for SQL. Escaping for HTML changes nothing here."""

BOUND_VALUES = [
    SqlAlchemyStatement.method("where", "filter", "filter_by", "values", "having", "params"),
    SqlAlchemyQuery.method("filter_by", "params", "get"),
    SqlAlchemyText.method("bindparams"),
    calls("sqlalchemy.bindparam", "sqlalchemy.literal"),
]
"""What binds a value to a statement in place of writing it there."""
