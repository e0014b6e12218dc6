#include "core/machine/simulated/deadline_tree.h"

#include "core/base/random.h"

#include <algorithm>

namespace timeslice {
namespace {

bool earlier(const DeadlineKey& a, const DeadlineKey& b) {
    return a.deadline != b.deadline ? a.deadline < b.deadline : a.order < b.order;
}

} // namespace

void DeadlineNodes::announce(ThreadId thread) {
    m_nodes.resize(thread.index() + 1);
    node(thread).height = Random(thread.index()).next();
}

void DeadlineNodes::update(Node& it) const {
    it.leastStart = it.key.start;
    if (it.left.valid()) it.leastStart = std::min(it.leastStart, node(it.left).leastStart);
    if (it.right.valid()) it.leastStart = std::min(it.leastStart, node(it.right).leastStart);
}

// Those earlier than `at` to the left, the others to the right.
void DeadlineNodes::split(ThreadId root, const DeadlineKey& at, ThreadId& left, ThreadId& right) {
    if (!root.valid()) {
        left = right = {};
        return;
    }
    Node& it = node(root);
    if (earlier(it.key, at)) {
        left = root;
        ThreadId between = it.right;
        split(between, at, between, right);
        it.right = between;
    } else {
        right = root;
        ThreadId between = it.left;
        split(between, at, left, between);
        it.left = between;
    }
    update(it);
}

ThreadId DeadlineNodes::merge(ThreadId left, ThreadId right) {
    if (!left.valid()) return right;
    if (!right.valid()) return left;
    const bool leftOnTop = node(left).height > node(right).height;
    const ThreadId top = leftOnTop ? left : right;
    if (leftOnTop)
        node(left).right = merge(node(left).right, right);
    else
        node(right).left = merge(left, node(right).left);
    update(node(top));
    return top;
}

void DeadlineNodes::insert(ThreadId& root, ThreadId thread, const DeadlineKey& key) {
    Node& fresh = node(thread);
    fresh.key = key;
    ThreadId* place = &root;
    while (place->valid() && node(*place).height >= fresh.height) {
        Node& above = node(*place);
        above.leastStart = std::min(above.leastStart, key.start);
        place = earlier(key, above.key) ? &above.left : &above.right;
    }
    split(*place, key, fresh.left, fresh.right);
    *place = thread;
    update(fresh);
}

void DeadlineNodes::remove(ThreadId& root, ThreadId thread) {
    const Node& gone = node(thread);
    m_path.clear();
    ThreadId* place = &root;
    while (*place != thread) {
        m_path.push_back(*place);
        Node& above = node(*place);
        place = earlier(gone.key, above.key) ? &above.left : &above.right;
    }
    *place = merge(gone.left, gone.right);
    for (size_t i = m_path.size(); i-- > 0;) {
        Node& above = node(m_path[i]);
        if (above.leastStart < gone.key.start) return; // so are those above it
        update(above);
    }
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
