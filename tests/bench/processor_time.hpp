// Processor time: what else runs on the machine must not make a program slow.
#pragma once

#include <ctime>

namespace fairtrace::bench {

// Of this process, in seconds.
inline double processor_seconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// How much text a second look(sample) goes through, again and again for at least so many seconds.
template<class Samples, class Look>
double megabytes_per_second(Samples const& samples, double least_seconds, Look look)
{
    double bytes = 0;
    auto const begin = processor_seconds();
    auto passed = 0.0;
    do {
        for (auto const& sample : samples) {
            look(sample);
            bytes += static_cast<double>(sample.text.size());
        }
        passed = processor_seconds() - begin;
    } while (passed < least_seconds);
    return bytes / 1e6 / passed;
}

}
