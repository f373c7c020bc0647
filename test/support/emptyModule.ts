/** What a stylesheet is to a unit test: nothing. */
export {};
