// A list of what is allowed, not of what is forbidden: the kernel gains calls every year, and a
// list of the dangerous ones is never complete. What is not on it answers ENOSYS, as an old kernel
// does. The C library knows that answer: where a newer one tries a newer call first, it goes on
// with the older one that is listed, so that an update of the system cannot stop the host.

#include "system_calls.hpp"

#include "allowed_calls.hpp"
#include "sanitized.hpp"

#include <cerrno>
#include <linux/seccomp.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <span>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fairtrace {

namespace {

class Filter {
public:
    Filter()
        : m_context(::seccomp_init(SCMP_ACT_ERRNO(ENOSYS)))
    {
        m_is_complete = m_context != nullptr;
    }

    void allow(std::span<int const> calls)
    {
        for (auto const call : calls)
            add(call, {});
    }

    // The lower half: the kernel ignores the rest of what is an int to it.
    void allow_if_equal(int call, unsigned argument, std::uint64_t value)
    {
        allow_if_bits(call, argument, 0xFFFFFFFF, value & 0xFFFFFFFF);
    }

    void allow_if_bits(int call, unsigned argument, std::uint64_t bits, std::uint64_t value)
    {
        ::scmp_arg_cmp const condition { argument, SCMP_CMP_MASKED_EQ, bits, value };
        add(call, { &condition, 1 });
    }

    bool load() const { return m_is_complete && ::seccomp_load(m_context.get()) == 0; }

private:
    struct Release {
        void operator()(void* context) const { ::seccomp_release(context); }
    };

    void add(int call, std::span<::scmp_arg_cmp const> conditions)
    {
        m_is_complete = m_is_complete
            && ::seccomp_rule_add_array(m_context.get(), SCMP_ACT_ALLOW, call,
                   static_cast<unsigned>(conditions.size()), conditions.data())
                == 0;
    }

    std::unique_ptr<void, Release> m_context;
    bool m_is_complete;
};

void allow_with_conditions(Filter& filter)
{
    // All code is there by now, so bytes that came as data are never made code.
    filter.allow_if_bits(SCMP_SYS(mmap), 2, PROT_EXEC, 0);
    filter.allow_if_bits(SCMP_SYS(mprotect), 2, PROT_EXEC, 0);
    // Limits are read, not set.
    filter.allow_if_bits(SCMP_SYS(prlimit64), 2, ~std::uint64_t { 0 }, 0);
    // Only itself, which is how abort() ends.
    filter.allow_if_equal(SCMP_SYS(tgkill), 0, static_cast<std::uint64_t>(::getpid()));
    // Standard error may be a terminal, and others of its calls type into it.
    for (auto const request : { FIONBIO, FIONREAD, TCGETS })
        filter.allow_if_equal(SCMP_SYS(ioctl), 1, static_cast<std::uint64_t>(request));
}

void allow_sanitizers(Filter& filter)
{
    filter.allow(calls_of_sanitizers);
    filter.allow_if_bits(SCMP_SYS(clone), 0, CLONE_VM | CLONE_VFORK, CLONE_VM);
    for (auto const request : { PTRACE_ATTACH, PTRACE_DETACH, PTRACE_CONT, PTRACE_KILL,
             PTRACE_GETREGS, PTRACE_GETREGSET })
        filter.allow_if_equal(SCMP_SYS(ptrace), 0, static_cast<std::uint64_t>(request));
}

bool has_kernel_filters()
{
    std::uint32_t const action = SECCOMP_RET_ERRNO;
    return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0U, &action) == 0;
}

}

Result<bool> restrict_system_calls()
{
    if (!has_kernel_filters())
        return false;
    Filter filter;
    filter.allow(allowed_calls);
    allow_with_conditions(filter);
    if constexpr (is_sanitized)
        allow_sanitizers(filter);
    if (!filter.load())
        return Error { ErrorCode::Internal,
            "the host could not give up system calls; it does not start without" };
    return true;
}

}
