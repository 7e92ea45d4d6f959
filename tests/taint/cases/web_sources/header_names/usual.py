USUAL = ("host", "accept", "user-agent")
