// A value that only Holder can make. A function that takes Badge<Holder> can be called by Holder
// alone.
#pragma once

namespace fairtrace {

template<class Holder>
class Badge {
    friend Holder;

    // User-provided on purpose: a defaulted constructor would make Badge<Holder>{} legal for
    // everybody.
    constexpr Badge() { }
};

}
