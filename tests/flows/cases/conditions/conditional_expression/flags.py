LOOPBACK = True
ANY = "0.0.0.0"
