// expect: use of deleted function .*Statement::bind.*basic_string
#include "database.hpp"

using namespace fairtrace;

#ifdef MUST_FAIL
void write(Statement& statement, std::string const& text) { statement.bind(1, text); }
#else
void write(Statement& statement, Bytes sealed) { statement.bind(1, sealed); }
#endif
