// expect: use of deleted function .*Statement::bind.*RedactedText
#include "database.hpp"

#include <fairtrace/text.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
void write(Statement& statement, RedactedText const& text) { statement.bind(1, text); }
#else
void write(Statement& statement, Bytes sealed) { statement.bind(1, sealed); }
#endif
