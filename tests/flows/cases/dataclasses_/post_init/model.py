from dataclasses import InitVar, dataclass, field


@dataclass
class Server:
    host: str
    public: InitVar[bool] = False

    def __post_init__(self, public):
        if not self.host or public:
            self.host = "0.0.0.0"


@dataclass
class Hardened:
    host: str
    requested: str = field(init=False)

    def __post_init__(self):
        self.requested = self.host
        if self.host == "0.0.0.0":
            self.host = "127.0.0.1"
