BIND = "$host"
NETLOC = "${host}:${port}"
