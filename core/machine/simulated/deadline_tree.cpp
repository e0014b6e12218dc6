#include "core/machine/simulated/deadline_tree.h"

#include "core/base/random.h"

#include <algorithm>

namespace timeslice {
namespace {

uint64_t heightOf(ThreadId thread) {
    return Random(thread.index()).next();
}

} // namespace

bool DeadlineNodes::earlier(ThreadId a, ThreadId b) const {
    const DeadlineKey& x = node(a).key;
    const DeadlineKey& y = node(b).key;
    return x.deadline != y.deadline ? x.deadline < y.deadline : x.order < y.order;
}

void DeadlineNodes::update(ThreadId thread) {
    Node& it = node(thread);
    it.leastStart = it.key.start;
    if (it.left.valid()) it.leastStart = std::min(it.leastStart, node(it.left).leastStart);
    if (it.right.valid()) it.leastStart = std::min(it.leastStart, node(it.right).leastStart);
}

// Those earlier than `at` to the left, the others to the right.
void DeadlineNodes::split(ThreadId root, ThreadId at, ThreadId& left, ThreadId& right) {
    if (!root.valid()) {
        left = right = {};
        return;
    }
    if (earlier(root, at)) {
        left = root;
        ThreadId between = node(root).right;
        split(between, at, between, right);
        node(root).right = between;
    } else {
        right = root;
        ThreadId between = node(root).left;
        split(between, at, left, between);
        node(root).left = between;
    }
    update(root);
}

ThreadId DeadlineNodes::merge(ThreadId left, ThreadId right) {
    if (!left.valid()) return right;
    if (!right.valid()) return left;
    const bool leftOnTop = heightOf(left) > heightOf(right);
    const ThreadId top = leftOnTop ? left : right;
    if (leftOnTop)
        node(left).right = merge(node(left).right, right);
    else
        node(right).left = merge(left, node(right).left);
    update(top);
    return top;
}

void DeadlineNodes::insert(ThreadId& root, ThreadId thread, const DeadlineKey& key) {
    node(thread) = {key, key.start, {}, {}};
    ThreadId left;
    ThreadId right;
    split(root, thread, left, right);
    root = merge(merge(left, thread), right);
}

void DeadlineNodes::remove(ThreadId& root, ThreadId thread) {
    if (root == thread) {
        root = merge(node(root).left, node(root).right);
        return;
    }
    remove(earlier(thread, root) ? node(root).left : node(root).right, thread);
    update(root);
}

ThreadId DeadlineNodes::firstStarting(ThreadId root, Nanos latest) const {
    if (!root.valid() || node(root).leastStart > latest) return {};
    ThreadId at = root;
    // What is sought is always in the subtree of `at`: first to the left, where deadlines are earlier.
    while (true) {
        const Node& it = node(at);
        if (it.left.valid() && node(it.left).leastStart <= latest)
            at = it.left;
        else if (it.key.start <= latest)
            return at;
        else
            at = it.right;
    }
}

ThreadId DeadlineNodes::leastStart(ThreadId root) const {
    return root.valid() ? firstStarting(root, node(root).leastStart) : ThreadId{};
}

} // namespace timeslice
