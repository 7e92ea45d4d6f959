CONFIG = {
    "public": "0.0.0.0",
    "private": "127.0.0.1",
    8080: "localhost",
    9090: "0.0.0.0",
}
