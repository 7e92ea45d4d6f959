PUBLIC = "http://user@0.0.0.0:8080/index"
PRIVATE = "http://127.0.0.1:8080/?next=0.0.0.0"


def compose(host):
    return "http://%s:%d/" % (host, 80)
