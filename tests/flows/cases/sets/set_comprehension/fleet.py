class Node:
    def __init__(self, role, host):
        self.role = role
        self.host = host


FLEET = [Node("edge", "0.0.0.0"), Node("core", "10.0.0.5")]
