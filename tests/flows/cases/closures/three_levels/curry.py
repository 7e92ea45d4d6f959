def endpoint(host):
    def with_peer(peer):
        def with_port(port):
            def build():
                return host, peer, port

            return build

        return with_port

    return with_peer
