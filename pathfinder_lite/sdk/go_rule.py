"""Types of Go libraries, for rules that are never run on Python."""

from __future__ import annotations

from pathfinder_lite.sdk.query_type import QueryType


class GoHTTPRequest(QueryType):
    """Incoming requests of net/http."""

    fqns = ("net/http.Request",)
    patterns = ("*.Request",)
    match_subclasses = False


class GoHTTPClient(QueryType):
    """Outgoing requests of net/http."""

    fqns = (
        "net/http.Client",
        "net/http",
    )
    patterns = ("http.Client",)
    match_subclasses = False


class GoHTTPResponseWriter(QueryType):
    """Response writers of net/http."""

    fqns = ("net/http.ResponseWriter",)
    patterns = ("*.ResponseWriter",)
    match_subclasses = False


class GoSQLDB(QueryType):
    """Handles of database/sql."""

    fqns = (
        "database/sql.DB",
        "database/sql.Tx",
        "database/sql.Stmt",
    )
    patterns = (
        "*.DB",
        "*.Tx",
    )
    match_subclasses = False


class GoOS(QueryType):
    """Files, environment and processes of os."""

    fqns = (
        "os",
        "os.File",
    )
    patterns = ("os.*",)
    match_subclasses = False


class GoOSExec(QueryType):
    """Commands of os/exec."""

    fqns = (
        "os/exec",
        "os/exec.Cmd",
    )
    patterns = ("exec.*",)
    match_subclasses = False


class GoFmt(QueryType):
    """Formatting of fmt."""

    fqns = ("fmt",)
    patterns = ("fmt.*",)
    match_subclasses = False


class GoIO(QueryType):
    """Readers and writers of io."""

    fqns = ("io",)
    patterns = ("io.*",)
    match_subclasses = False


class GoFilepath(QueryType):
    """File paths of path/filepath."""

    fqns = ("path/filepath",)
    patterns = ("filepath.*",)
    match_subclasses = False


class GoStrconv(QueryType):
    """Conversions of strconv."""

    fqns = ("strconv",)
    patterns = ("strconv.*",)
    match_subclasses = False


class GoJSON(QueryType):
    """JSON of encoding/json."""

    fqns = (
        "encoding/json",
        "encoding/json.Decoder",
    )
    patterns = ("json.*",)
    match_subclasses = False


class GoTemplate(QueryType):
    """Templates, escaping or not."""

    fqns = (
        "html/template.Template",
        "text/template.Template",
    )
    patterns = ("*.Template",)
    match_subclasses = False


class GoContext(QueryType):
    """Contexts of context."""

    fqns = ("context.Context",)
    patterns = ("*.Context",)
    match_subclasses = False


class GoCrypto(QueryType):
    """Hashes and ciphers of crypto."""

    fqns = (
        "crypto/sha256",
        "crypto/sha512",
        "crypto/hmac",
        "crypto/aes",
    )
    patterns = (
        "sha256.*",
        "sha512.*",
        "hmac.*",
    )
    match_subclasses = False


class GoGormDB(QueryType):
    """Handles of GORM."""

    fqns = ("gorm.io/gorm.DB",)
    patterns = ("*.DB",)
    match_subclasses = False


class GoGinContext(QueryType):
    """Request contexts of Gin."""

    fqns = ("github.com/gin-gonic/gin.Context",)
    patterns = ("*.Context",)
    match_subclasses = False


class GoEchoContext(QueryType):
    """Request contexts of Echo."""

    fqns = ("github.com/labstack/echo/v4.Context",)
    patterns = ("*.Context",)
    match_subclasses = False


class GoFiberCtx(QueryType):
    """Request contexts of Fiber."""

    fqns = ("github.com/gofiber/fiber/v2.Ctx",)
    patterns = ("*.Ctx",)
    match_subclasses = False


class GoGRPCServerTransportStream(QueryType):
    """Server streams of gRPC."""

    fqns = ("google.golang.org/grpc.ServerTransportStream",)
    patterns = ("*.ServerTransportStream",)
    match_subclasses = False


class GoPgxConn(QueryType):
    """Connections of pgx."""

    fqns = (
        "github.com/jackc/pgx/v5.Conn",
        "github.com/jackc/pgx/v5/pgxpool.Pool",
    )
    patterns = (
        "*.Conn",
        "*.Pool",
    )
    match_subclasses = False


class GoSqlxDB(QueryType):
    """Handles of sqlx."""

    fqns = (
        "github.com/jmoiron/sqlx.DB",
        "github.com/jmoiron/sqlx.Tx",
    )
    patterns = (
        "*.DB",
        "*.Tx",
    )
    match_subclasses = False


class GoRedisClient(QueryType):
    """Clients of go-redis."""

    fqns = ("github.com/redis/go-redis/v9.Client",)
    patterns = ("*.Client",)
    match_subclasses = False


class GoMongoCollection(QueryType):
    """Collections of the MongoDB driver."""

    fqns = (
        "go.mongodb.org/mongo-driver/mongo.Collection",
        "go.mongodb.org/mongo-driver/mongo.Client",
    )
    patterns = (
        "*.Collection",
        "*.Client",
    )
    match_subclasses = False


class GoJWTToken(QueryType):
    """Tokens of golang-jwt."""

    fqns = ("github.com/golang-jwt/jwt/v5.Token",)
    patterns = ("*.Token",)
    match_subclasses = False


class GoGorillaMuxRouter(QueryType):
    """Routers of Gorilla."""

    fqns = ("github.com/gorilla/mux.Router",)
    patterns = ("*.Router",)
    match_subclasses = False


class GoRestyClient(QueryType):
    """Clients of Resty."""

    fqns = (
        "github.com/go-resty/resty/v2.Client",
        "github.com/go-resty/resty/v2.Request",
    )
    patterns = (
        "*.Client",
        "*.Request",
    )
    match_subclasses = False


class GoChiRouter(QueryType):
    """Routers of chi."""

    fqns = (
        "github.com/go-chi/chi/v5.Router",
        "github.com/go-chi/chi/v5.Mux",
    )
    patterns = (
        "*.Router",
        "*.Mux",
    )
    match_subclasses = False


class GoViperConfig(QueryType):
    """Configuration of Viper."""

    fqns = ("github.com/spf13/viper.Viper",)
    patterns = ("*.Viper",)
    match_subclasses = False


class GoYAMLDecoder(QueryType):
    """Decoders of yaml.v3."""

    fqns = ("gopkg.in/yaml.v3.Decoder",)
    patterns = ("*.Decoder",)
    match_subclasses = False
