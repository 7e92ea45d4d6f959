"""From files to facts: the only room that sees astroid."""
