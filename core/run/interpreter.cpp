#include "core/run/interpreter.h"

namespace timeslice {
namespace {

// Where the program stands in a list of steps, and how often the list is still to be run.
struct Frame {
    const std::vector<Step>* steps;
    size_t next = 0;
    int64_t times = 1; // kForever: without end
};

Work workOf(const Step& step) {
    return {step.time, step.kernel, step.checkpoint};
}

} // namespace

Co<> interpret(const std::vector<Step>& steps, size_t resources, Steps& meaning) {
    std::vector<bool> missed(resources, false); // locks that a timeout left untaken
    std::vector<Frame> stack = {{&steps}};
    while (!stack.empty()) {
        Frame& frame = stack.back();
        if (frame.next == frame.steps->size()) {
            frame.next = 0;
            if (frame.times != kForever && --frame.times == 0) stack.pop_back();
            continue;
        }
        const Step& step = (*frame.steps)[frame.next++];
        switch (step.kind) {
        case StepKind::Cpu:
            co_await meaning.cpu(workOf(step));
            break;
        case StepKind::Call:
            co_await meaning.call(workOf(step));
            break;
        case StepKind::Native:
            co_await meaning.native(workOf(step));
            break;
        case StepKind::Io:
            co_await meaning.io(step.time);
            break;
        case StepKind::Sleep:
            co_await meaning.sleep(step.time);
            break;
        case StepKind::Block:
            co_await meaning.block(step.time);
            break;
        case StepKind::Yield:
            co_await meaning.yield();
            break;
        case StepKind::Repeat:
            stack.push_back({&step.steps, 0, step.times});
            break;
        case StepKind::Lock: {
            const bool taken = co_await meaning.lock(step.resource, step.timeout);
            missed[step.resource.index()] = !taken;
            break;
        }
        case StepKind::Unlock:
            if (!missed[step.resource.index()]) co_await meaning.unlock(step.resource);
            break;
        }
    }
}

} // namespace timeslice
