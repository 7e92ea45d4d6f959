"""From rules and a program to findings."""
