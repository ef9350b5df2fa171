// expect: use of deleted function .*Statement::bind.*char
#include "database.hpp"

using namespace fairtrace;

#ifdef MUST_FAIL
void write(Statement& statement) { statement.bind(1, "words"); }
#else
void write(Statement& statement, DocumentId const& document) { statement.bind(1, document); }
#endif
