"""Pure rules: cards, money, fees, checklist, journey, tickets. No I/O, no clock, no chance, no Qt."""
