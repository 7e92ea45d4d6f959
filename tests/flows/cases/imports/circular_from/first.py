HOST = "0.0.0.0"
import second

HOST = "127.0.0.1"
