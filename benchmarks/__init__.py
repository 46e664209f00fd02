"""What the program promises of its speed, measured."""
