def returns_in_finally():
    try:
        return "0.0.0.0"
    finally:
        return "127.0.0.1"


def returns_in_body():
    host = "0.0.0.0"
    try:
        return host
    finally:
        host = "127.0.0.1"
